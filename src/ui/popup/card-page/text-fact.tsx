import type { Text } from '../../../contracts/text';
import { Fact, type FactProps } from './fact';

/** One sentence about the card. */
export function TextFact(props: Omit<FactProps<Text>, 'children'>) {
  return <Fact {...props}>{(say) => <p>{say[props.about.state.locale]}</p>}</Fact>;
}
