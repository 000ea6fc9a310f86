// Who practises in this browser, kept under one name so that a reload asks nobody again.
const NAME = "firedrill/person";

export default function (component) {
  const { data, setStateValue } = component;
  try {
    if (data.person) localStorage.setItem(NAME, data.person);
    else if (data.forget) localStorage.removeItem(NAME);
    else {
      const known = localStorage.getItem(NAME);
      if (known) setStateValue("known", known);
    }
  } catch { /* a browser without storage asks again */ }
}
