#!/usr/bin/python3
"""A bare WebKitGTK window for WebKitWebDriver: MiniBrowser is wider than a phone and forgets its profile.

Arguments: --profile=FOLDER (kept between starts; without it a private window), --downloads=FOLDER, --size=WIDTHxHEIGHT.
"""
import os
import sys

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import Gtk, WebKit2  # noqa: E402

# What Apple's browsers have on and GTK's has off.
APPLES = ('FileSystem', 'FileSystemWritableStream', 'StorageAPI', 'StorageAPIEstimate')
features = WebKit2.Settings.get_all_features()
given = dict(argument[2:].split('=', 1) for argument in sys.argv[1:] if '=' in argument)
width, height = (int(part) for part in given['size'].split('x'))

if 'profile' in given:
    data = WebKit2.WebsiteDataManager(base_data_directory=given['profile'], base_cache_directory=given['profile'] + '/cache')
    context = WebKit2.WebContext.new_with_website_data_manager(data)
else:
    context = WebKit2.WebContext.new_ephemeral()


def automate(_, session):
    about = WebKit2.ApplicationInfo()
    about.set_name('MiniBrowser')
    session.set_application_info(about)
    session.connect('create-web-view', lambda _: open_view())


def open_view():
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    settings = view.get_settings()
    settings.set_enable_write_console_messages_to_stdout(True)
    for number in range(features.get_length()):
        feature = features.get(number)
        if feature.get_identifier() in APPLES:
            settings.set_feature_enabled(feature, True)
    view.set_size_request(width, height)
    window = Gtk.Window()
    window.set_decorated(False)
    window.add(view)
    window.set_default_size(width, height)
    # Where no window manager gives the focus.
    window.connect('map-event', lambda *_: window.present())
    window.show_all()
    window.connect('destroy', lambda _: Gtk.main_quit())
    view.grab_focus()
    return view


def keep(_, download):
    download.set_allow_overwrite(True)
    download.connect('decide-destination', lambda one, name: one.set_destination('file://' + os.path.join(given['downloads'], name)) or True)


context.set_automation_allowed(True)
context.connect('automation-started', automate)
context.connect('download-started', keep)
Gtk.main()
