using System.ComponentModel;

namespace DomainSdk.Runtime;

/// <summary>
/// Holds one rule object for the codecs that take it as a type argument. Emitted code declares one line per rule,
/// <c>private readonly struct NameRule : IRule&lt;StringRule&gt; { public static StringRule Rule { get; } = new(minLength: 1); }</c>,
/// and names it where it is used: <c>StringCodec&lt;NameRule&gt;</c>, <c>NumberRule</c> in <c>Int64Codec&lt;TRule&gt;</c>,
/// <c>ArrayRule</c> in <c>ArrayCodec&lt;T, TItem, TRule&gt;</c>, <c>MapRule</c> (numbers of members, rule for their names) in
/// <c>MapCodec&lt;T, TItem, TRule&gt;</c>, <c>EnumTable</c> in <c>EnumCodec&lt;TEnum, TTable&gt;</c> and <c>StringChoiceCodec&lt;TTable&gt;</c>,
/// <c>IntegerTable</c> in <c>IntegerEnumCodec&lt;TEnum, TTable&gt;</c>, <c>ConstantValue</c> in <see cref="JsonRead.Constant(ReadOnlySpan{byte}, int, ConstantValue)"/>,
/// <c>ResidualCheck</c> in <c>CheckedCodec&lt;T, TCodec, TCheck&gt;</c>. So codecs compose as type arguments, and nothing is looked up when reading.
/// </summary>
/// <typeparam name="TRule">The type of the rule object.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRule<TRule>
{
    /// <summary>The rule; made once.</summary>
    static abstract TRule Rule { get; }
}
