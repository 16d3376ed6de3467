export const UnsettledPage = () => null
