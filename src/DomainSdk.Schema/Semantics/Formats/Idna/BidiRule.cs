namespace DomainSdk.Schema.Semantics;

/// <summary>
/// The rule for names with letters written from right to left (RFC 5893 section 2): once one label has any, all labels must keep to it.
/// </summary>
internal struct BidiRule
{
    private bool _applies;
    private bool _isBroken;

    /// <summary>Whether the labels added so far may make up a name.</summary>
    public readonly bool IsSatisfied => !_applies || !_isBroken;

    /// <summary>Takes one label of valid code points into account.</summary>
    public void Add(ReadOnlySpan<int> label)
    {
        var first = IdnaTables.DirectionOf(label[0]);
        var last = first;
        bool rightToLeft = false, leftToRight = false, arabicNumber = false, europeanNumber = false;
        foreach (var codePoint in label)
        {
            var direction = IdnaTables.DirectionOf(codePoint);
            if (direction != Direction.Mark) last = direction;
            rightToLeft |= direction == Direction.RightToLeft;
            leftToRight |= direction == Direction.LeftToRight;
            arabicNumber |= direction == Direction.ArabicNumber;
            europeanNumber |= direction == Direction.EuropeanNumber;
        }

        _applies |= rightToLeft || arabicNumber;
        var isFine = first switch
        {
            Direction.RightToLeft => !leftToRight && !(arabicNumber && europeanNumber)
                && last is Direction.RightToLeft or Direction.ArabicNumber or Direction.EuropeanNumber,
            Direction.LeftToRight => !rightToLeft && !arabicNumber && last is Direction.LeftToRight or Direction.EuropeanNumber,
            _ => false,
        };
        _isBroken |= !isFine;
    }
}
