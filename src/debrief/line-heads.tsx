import { t } from '../text/t'

/** The head of a table that has your line beside the record. */
export const LineHeads = ({ of }: { of: string }) => (
  <thead>
    <tr>
      <th scope="col">{of}</th>
      <th scope="col" class="pencil">
        {t('debrief.yours')}
      </th>
      <th scope="col">{t('debrief.record')}</th>
    </tr>
  </thead>
)
