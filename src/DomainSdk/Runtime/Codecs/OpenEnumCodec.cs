using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace DomainSdk.Runtime;

/// <summary>Strings of a list that may grow: those known as a C# enum, others as they are.</summary>
/// <typeparam name="TEnum">The C# enum; its values are 0, 1, 2… in the order of the schema.</typeparam>
/// <typeparam name="TTable">Holds the strings known.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct OpenEnumCodec<TEnum, TTable> : IJsonCodec<OpenEnum<TEnum>>
    where TEnum : struct, Enum
    where TTable : IRule<EnumTable>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out OpenEnum<TEnum> value)
        where TMode : struct, IReadMode => Read<TMode>(json, at, null, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, OpenEnum<TEnum> value)
    {
        if (value.Known is { } known) output.Known(TTable.Rule, Unsafe.BitCast<TEnum, int>(known));
        else output.String(value.Unknown);
    }

    internal static int Read<TMode>(ReadOnlySpan<byte> json, int at, StringRule? rule, out OpenEnum<TEnum> value)
        where TMode : struct, IReadMode
    {
        value = default;
        var end = JsonRead.Enum(json, at, TTable.Rule, out var index);
        if (end >= 0)
        {
            value = Unsafe.BitCast<int, TEnum>(index);
            return end;
        }

        end = JsonRead.String<TMode>(json, at, rule, out var text);
        if (TMode.Builds && end >= 0) value = OpenEnum<TEnum>.FromUnknown(text);
        return end;
    }
}

/// <summary>Strings of a list that may grow, where a rule restricts those that are not on it.</summary>
/// <typeparam name="TEnum">The C# enum.</typeparam>
/// <typeparam name="TTable">Holds the strings known.</typeparam>
/// <typeparam name="TRule">Holds the rule.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct OpenEnumCodec<TEnum, TTable, TRule> : IJsonCodec<OpenEnum<TEnum>>
    where TEnum : struct, Enum
    where TTable : IRule<EnumTable>
    where TRule : IRule<StringRule>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read<TMode>(ReadOnlySpan<byte> json, int at, out OpenEnum<TEnum> value)
        where TMode : struct, IReadMode => OpenEnumCodec<TEnum, TTable>.Read<TMode>(json, at, TRule.Rule, out value);

    /// <inheritdoc/>
    public static void Write(ref JsonOutput output, OpenEnum<TEnum> value) => OpenEnumCodec<TEnum, TTable>.Write(ref output, value);
}
