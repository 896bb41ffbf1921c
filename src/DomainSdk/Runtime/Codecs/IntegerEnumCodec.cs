using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace DomainSdk.Runtime;

/// <summary>The integers of an <c>enum</c>, held as a C# enum whose values they are (<c>1.0</c> is 1).</summary>
/// <typeparam name="TEnum">The C# enum; its underlying type is <see cref="int"/> or <see cref="long"/>.</typeparam>
/// <typeparam name="TTable">Holds the integers; all fit the underlying type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct IntegerEnumCodec<TEnum, TTable> : IJsonCodec<TEnum>
    where TEnum : struct, Enum
    where TTable : IRule<IntegerTable>
{
    private static bool IsLong => Unsafe.SizeOf<TEnum>() == sizeof(long);

    /// <inheritdoc/>
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out TEnum value)
        where TMode : struct, IReadMode
    {
        var end = JsonRead.Enum(json, at, TTable.Rule, out var number);
        value = !TMode.Builds || end < 0 ? default
            : IsLong ? Unsafe.BitCast<long, TEnum>(number)
            : Unsafe.BitCast<int, TEnum>((int)number);
        return end;
    }

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, TEnum value)
    {
        var number = IsLong ? Unsafe.BitCast<TEnum, long>(value) : Unsafe.BitCast<TEnum, int>(value);
        if (TTable.Rule.Contains(number)) output.Number(number);
        else output.Undefined(number);
    }
}
