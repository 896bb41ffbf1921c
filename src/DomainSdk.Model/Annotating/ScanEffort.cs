namespace DomainSdk.Model.Annotating;

/// <summary>
/// How far a scan may look ahead in all: some times the length of its text. A text of nothing but opening marks would else be read to its end from
/// each of them. Once it is spent, a quotation ends with the first mark that can close it.
/// </summary>
internal sealed class ScanEffort(int length)
{
    private const int Rounds = 32;

    private long _left = ((long)length + 1000) * Rounds;

    /// <summary>Takes account of characters looked at.</summary>
    /// <returns>Whether there is room for more.</returns>
    public bool Spend(int characters) => (_left -= characters) > 0;
}
