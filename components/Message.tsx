import { type ComponentChildren, Fragment } from 'preact';

interface MessageProps<Place extends string> {
  /** A translated sentence that still has its `{places}`: made with `keepPlaces`. */
  text: string;
  places: Record<Place, ComponentChildren>;
}

/** A translated sentence with elements in it, wherever the language puts them. */
export function Message<Place extends string>({ text, places }: MessageProps<Place>) {
  return (
    <>
      {text.split(/(\{\w+\})/).map((part) => {
        const name = part.slice(1, -1);
        if (!part.startsWith('{') || !Object.hasOwn(places, name)) return part;
        return <Fragment key={part}>{places[name as Place]}</Fragment>;
      })}
    </>
  );
}

/** The substitution that leaves each place standing for `Message` to fill. */
export function keepPlaces<Place extends string>(...places: Place[]): Record<Place, string> {
  return Object.fromEntries(places.map((place) => [place, `{${place}}`])) as Record<Place, string>;
}

/** Text from outside inside a sentence of ours: its direction does not reach beyond it. */
export function Foreign({ text }: { text: string }) {
  return <bdi>{text}</bdi>;
}
