namespace DomainSdk.Schema.Json;

/// <summary>Limits for reading JSON text. The grammar is always RFC 8259, strictly.</summary>
public readonly record struct JsonReadOptions
{
    /// <summary>The nesting that is allowed when nothing else is asked for.</summary>
    public const int DefaultMaxDepth = 512;

    /// <summary>The deepest nesting that can be asked for; recursive consumers of a text rely on it.</summary>
    public const int LargestMaxDepth = 2_000;

    private readonly int _maxDepth;

    /// <summary>How deep arrays and objects may nest: 1 to <see cref="LargestMaxDepth"/>, by default <see cref="DefaultMaxDepth"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The depth is below 1 or above <see cref="LargestMaxDepth"/>.</exception>
    public int MaxDepth
    {
        get => _maxDepth == 0 ? DefaultMaxDepth : _maxDepth;
        init
        {
            if (value is < 1 or > LargestMaxDepth)
                throw new ArgumentOutOfRangeException(nameof(value), value, $"The depth must be between 1 and {LargestMaxDepth}.");
            _maxDepth = value;
        }
    }
}
