import type { Text } from '../../../contracts/text';
import { Explained } from '../../components/explained';
import { Fact, type FactProps } from './fact';

/** One sentence about the card. */
export function TextFact(props: Omit<FactProps<Text>, 'children'>) {
  const { locale } = props.about.state;
  return (
    <Fact {...props}>
      {(say) => (
        <p>
          <Explained text={say[locale]} locale={locale} />
        </p>
      )}
    </Fact>
  );
}
