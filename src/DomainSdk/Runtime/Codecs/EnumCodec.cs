using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace DomainSdk.Runtime;

/// <summary>The strings of an <c>enum</c>, held as a C# enum whose values are 0, 1, 2… in the order of the schema.</summary>
/// <typeparam name="TEnum">The C# enum; its underlying type is <see cref="int"/>.</typeparam>
/// <typeparam name="TTable">Holds the strings.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct EnumCodec<TEnum, TTable> : IJsonCodec<TEnum>
    where TEnum : struct, Enum
    where TTable : IRule<EnumTable>
{
    /// <inheritdoc/>
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out TEnum value)
        where TMode : struct, IReadMode
    {
        var end = JsonRead.Enum(json, at, TTable.Rule, out var index);
        value = Unsafe.BitCast<int, TEnum>(index);
        return end;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, TEnum value) => output.Known(TTable.Rule, Unsafe.BitCast<TEnum, int>(value));
}
