/** Units of measure as the library knows them. A file of its own, as it is large and seldom needed: programs load it when it is. */
import { convert, type Unit } from 'convert';

/** How one of a unit comes to others of its dimension: times `factor`, plus `offset`, which is not 0 only for temperatures. Names are the library's. */
export function libraryConversion(unit: string, other: string): { readonly factor: number; readonly offset: number } {
  const at = (x: number): number => convert(x, unit as Unit).to(other as Unit) as number;
  const offset = at(0);
  return { factor: at(1) - offset, offset };
}
