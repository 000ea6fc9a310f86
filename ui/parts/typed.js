// Sends what stands in a text area while it is being typed: half a second after the last key. Streamlit itself sends a
// text only when the area is left.

const PAUSE_MS = 500;

export default function (component) {
  const { data, setStateValue } = component;
  const find = () => document.querySelector(`.st-key-${CSS.escape(data.area)} textarea`);
  let waiting = null;
  let sent = data.text;
  const flush = () => {
    waiting = null;
    const area = find();
    if (area && area.value !== sent) {
      sent = area.value;
      setStateValue("typed", { area: data.area, text: area.value });
    }
  };
  const heard = (event) => {
    if (event.target !== find()) return;
    clearTimeout(waiting);
    waiting = setTimeout(flush, PAUSE_MS);
  };
  document.addEventListener("input", heard);
  return () => {
    document.removeEventListener("input", heard);
    clearTimeout(waiting);
  };
}
