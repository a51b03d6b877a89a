import type { Lang } from '../../lib/i18n/languages';
import { profileMessages } from '../../lib/i18n/profiles';
import { filtersOnly, viewHref } from '../../lib/view/codec';
import { lift, type View } from '../../lib/view/view';

interface CompareFormProps {
  enterprises: readonly { id: string; name: string }[];
  view: View;
  lang: Lang;
}

/** Ticks the enterprises to set side by side; a form that is sent, with scripts or without. */
export function CompareForm({ enterprises, view, lang }: CompareFormProps) {
  const text = profileMessages(lang).compare;
  const rest = new URLSearchParams(viewHref('', lift(filtersOnly(view), ['enterprise'])));
  return (
    <form method="get" action={`/${lang}/enterprises/compare`} className="card no-print p-4 sm:p-5">
      {[...rest].map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <fieldset>
        <legend className="font-semibold">{text.choose}</legend>
        <p className="text-sm text-ink-3">{text.chooseMore}</p>
        <div className="mt-2 flex flex-wrap gap-x-5">
          {enterprises.map(({ id, name }) => (
            <label key={id} className="inline-flex min-h-9 items-center gap-2">
              <input
                type="checkbox"
                name="enterprise"
                value={id}
                defaultChecked={view.enterprise.includes(id)}
                className="size-4 accent-(--ink-1)"
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      <button type="submit" className="control control-strong mt-3">
        {text.submit}
      </button>
    </form>
  );
}
