using System.ComponentModel;
using System.Text;
using DomainSdk.Schema.Json;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Runtime;

/// <summary>What a schema asks of a number; limits are the number texts of the schema, compared exactly.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NumberRule
{
    private readonly byte[]? _minimum;
    private readonly byte[]? _maximum;
    private readonly byte[]? _multipleOf;
    private readonly bool _exclusiveMinimum;
    private readonly bool _exclusiveMaximum;
    private readonly bool _integer;
    private readonly bool _isRange;
    private readonly long _least = long.MinValue;
    private readonly long _greatest = long.MaxValue;

    /// <summary>Makes a rule; what is null is not asked.</summary>
    /// <param name="minimum">The lower limit.</param>
    /// <param name="exclusiveMinimum">Whether the lower limit itself is excluded.</param>
    /// <param name="maximum">The upper limit.</param>
    /// <param name="exclusiveMaximum">Whether the upper limit itself is excluded.</param>
    /// <param name="multipleOf">The keyword <c>multipleOf</c>.</param>
    /// <param name="integer">Whether the value has to be an integer (<c>1.0</c> and <c>1e2</c> are).</param>
    /// <exception cref="FormatException">A limit is not a JSON number.</exception>
    public NumberRule(
        string? minimum = null,
        bool exclusiveMinimum = false,
        string? maximum = null,
        bool exclusiveMaximum = false,
        string? multipleOf = null,
        bool integer = false)
    {
        _minimum = Token(minimum);
        _exclusiveMinimum = exclusiveMinimum;
        _maximum = Token(maximum);
        _exclusiveMaximum = exclusiveMaximum;
        _multipleOf = Token(multipleOf);
        _integer = integer;

        // Integers compare with whole limits in one machine word; anything else takes the exact way.
        _isRange = multipleOf is null && !exclusiveMinimum && !exclusiveMaximum
            && (_minimum is null || ExactNumber.TryGetInt64(_minimum, out _least))
            && (_maximum is null || ExactNumber.TryGetInt64(_maximum, out _greatest));
    }

    /// <summary>Whether a number satisfies the rule.</summary>
    /// <param name="token">The number as written.</param>
    /// <returns>True if it does.</returns>
    public bool Check(ReadOnlySpan<byte> token) =>
        (!_integer || ExactNumber.IsInteger(token))
        && (_minimum is null || ExactNumber.Compare(token, _minimum) >= (_exclusiveMinimum ? 1 : 0))
        && (_maximum is null || ExactNumber.Compare(token, _maximum) <= (_exclusiveMaximum ? -1 : 0))
        && (_multipleOf is null || ExactNumber.IsMultipleOf(token, _multipleOf));

    /// <summary>Whether an integer satisfies the rule.</summary>
    internal bool Check(long value, ReadOnlySpan<byte> token) =>
        _isRange ? value >= _least && value <= _greatest : Check(token);

    private static byte[]? Token(string? number)
    {
        if (number is null) return null;
        var token = Encoding.UTF8.GetBytes(number);
        return JsonScanner.ScanNumber(token, 0) == token.Length
            ? token
            : throw new FormatException($"'{number}' is not a JSON number.");
    }
}
