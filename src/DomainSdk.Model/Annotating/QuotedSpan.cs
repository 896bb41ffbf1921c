namespace DomainSdk.Model.Annotating;

/// <summary>A passage in quotation marks. Positions are UTF-16 code units.</summary>
/// <param name="Start">The opening mark, or the beginning of the paragraph where the passage goes on without one.</param>
/// <param name="End">Behind the closing mark, or the end of the paragraph or line where there is none.</param>
/// <param name="WordsStart">Where the words begin.</param>
/// <param name="WordsEnd">Where the words end.</param>
/// <param name="Opening">The opening mark.</param>
/// <param name="IsClosed">Whether the closing mark is there.</param>
/// <param name="Continues">Whether it goes on with the passage before it, which was not closed.</param>
internal readonly record struct QuotedSpan(int Start, int End, int WordsStart, int WordsEnd, char Opening, bool IsClosed, bool Continues);
