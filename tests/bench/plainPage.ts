/**
 * The least that a page can do which shows what a worker found: a field, six rows of three plain texts, no framework, no
 * stamps, and a worker that answers at once. What this takes is the browser's own: two frames, a message there and back.
 */
export const plainPage = `data:text/html;charset=utf-8,${encodeURIComponent(`
<style>
  body { margin: 16px; font: 16px sans-serif }
  li { display: block; min-height: 84px; padding: 12px 0; border-bottom: 1px solid; contain: layout style }
</style>
<input autofocus>
<ul>${'<li><a href="#"><span> </span><br><span> </span><br><span> </span></a></li>'.repeat(6)}</ul>
<script>
  const given = ['Анна', 'Борис', 'Вера', 'Глеб', 'Дарья', 'Егор', 'Жанна', 'Захар', 'Инна'];
  const surnames = ['Щербаков', 'Магомедов', 'Вязаник', 'Кузнецов', 'Самарский', 'Юсупов', 'Пономарёв'];
  const texts = [...document.querySelectorAll('span')].map((span) => span.firstChild);
  const links = [...document.links];
  const worker = new Worker(URL.createObjectURL(new Blob(['onmessage = ({ data }) => postMessage({ id: data.id })'])));
  const field = document.querySelector('input');
  let id = 0;
  const word = (words, i) => words[(id * 5 + i) % words.length];
  field.addEventListener('input', () => worker.postMessage({ id: ++id, job: 'look', ask: { query: field.value } }));
  worker.addEventListener('message', () => {
    texts.forEach((text, i) => {
      text.data = i % 3 === 0 ? word(given, i) + ' ' + word(surnames, i) : word(surnames, i) + ', ' + word(given, i) + ' ' + id;
    });
    links.forEach((link, i) => { link.href = '#' + id + i; });
  });
</script>`)}`;
