using System.ComponentModel;

namespace DomainSdk.Runtime;

/// <summary>The strings of an <c>enum</c> or <c>const</c>, held as strings.</summary>
/// <typeparam name="TTable">Holds the strings.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct StringChoiceCodec<TTable> : IJsonCodec<string>
    where TTable : IRule<EnumTable>
{
    /// <inheritdoc/>
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out string value)
        where TMode : struct, IReadMode
    {
        var end = JsonRead.Enum(json, at, TTable.Rule, out var index);
        value = TMode.Builds && end >= 0 ? TTable.Rule.Text(index) : null!;
        return end;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, string value) => output.Text(value);
}
