using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>Writes what values are as C# types, and how they are read as codecs.</summary>
/// <param name="names">How the code writes names.</param>
/// <param name="rules">The rules of the type that the code is of.</param>
internal sealed class ValueText(ScopedNames names, EquatableArray<NamedRuleModel> rules)
{
    /// <summary>The C# type; with <c>?</c> where JSON null is a value.</summary>
    /// <param name="value">The value.</param>
    public string Type(ValueModel value) => value switch
    {
        ScalarValueModel scalar => Type(scalar.Kind),
        NumberOrTextValueModel both => Type(both.Number.Kind),
        ParsableValueModel own => own.Type,
        TextChoiceValueModel => "string",
        ArrayValueModel array => $"{names.Type(Library.ValueArray)}<{Type(array.Item)}>",
        KeyedMapValueModel map => $"{names.Type(Library.KeyedMap)}<{Type(map.Key)}, {Type(map.Value)}>",
        MapValueModel map => $"{names.Type(Library.ValueMap)}<{Type(map.Value)}>",
        EnumValueModel list => names.Type(list.Type),
        OpenEnumValueModel open => $"{names.Type(Library.OpenEnum)}<{names.Type(open.Known)}>",
        NamedValueModel named => names.Type(named.Type),
        NullableValueModel nullable => Type(nullable.Inner) + "?",
        CheckedValueModel inner => Type(inner.Inner),
        SomeKindValueModel some => Type(some.Inner),
        _ => names.Type(Library.JsonValue),
    };

    /// <summary>The C# type of a scalar.</summary>
    /// <param name="kind">The scalar.</param>
    public string Type(ScalarKind kind)
    {
        var text = ScalarText.Of(kind);
        var type = text.Keyword ?? names.Type(text.Type!);
        return text.Argument is null ? type : $"{type}<{text.Argument}>";
    }

    /// <summary>Whether the C# type is a struct or an enum, without regard to <c>?</c>.</summary>
    /// <param name="value">The value.</param>
    public static bool IsValueType(ValueModel value) => value switch
    {
        ScalarValueModel scalar => ScalarText.Of(scalar.Kind).IsValueType,
        NumberOrTextValueModel => true,
        ParsableValueModel own => own.IsValueType,
        ArrayValueModel or EnumValueModel or OpenEnumValueModel => true,
        NamedValueModel named => named.IsValueType,
        NullableValueModel nullable => IsValueType(nullable.Inner),
        CheckedValueModel inner => IsValueType(inner.Inner),
        SomeKindValueModel some => IsValueType(some.Inner),
        _ => false,
    };

    /// <summary>The codec at the beginning of an expression.</summary>
    /// <param name="value">The value.</param>
    public string Codec(ValueModel value) => Codec(value, names.Expression, names.Expression);

    /// <summary>The codec as a type argument.</summary>
    /// <param name="value">The value.</param>
    public string CodecType(ValueModel value) => Codec(value, names.Type, names.Type);

    /// <summary>The name of the struct that holds a rule.</summary>
    /// <param name="rule">The rule.</param>
    public string Rule(RuleModel rule)
    {
        foreach (var named in rules)
        {
            if (named.Rule == rule)
                return named.Name;
        }

        throw new InvalidOperationException("A rule without a name: " + rule);
    }

    private string Codec(ValueModel value, Func<LibraryType, string> library, Func<TypeName, string> own)
    {
        switch (value)
        {
            case ScalarValueModel scalar:
                return Scalar(scalar, library);
            case NumberOrTextValueModel both:
                return With(library(Library.Codec("NumberOrText")), both.TextRule, Type(both.Number.Kind), CodecType(both.Number), CodecType(both.Number with { Rule = null }));
            case ParsableValueModel parsable:
                return With(library(Library.Codec("Parsable")), parsable.Rule, parsable.Type);
            case TextChoiceValueModel choice:
                return With(library(Library.Codec("StringChoice")), choice.Values);
            case ChoiceValueModel choice:
                return With(library(Library.Codec("ValueChoice")), choice.Values);
            case ArrayValueModel array:
                return With(library(Library.Codec("Array")), array.Rule, Type(array.Item), CodecType(array.Item));
            case KeyedMapValueModel map:
                return With(library(Library.Codec("KeyedMap")), null, Type(map.Key), CodecType(new ScalarValueModel(map.Key)), Type(map.Value), CodecType(map.Value));
            case MapValueModel map:
                return With(library(Library.Codec("Map")), map.Rule, Type(map.Value), CodecType(map.Value));
            case EnumValueModel list:
                return With(library(Library.Codec(list.IsInteger ? "IntegerEnum" : "Enum")), null, names.Type(list.Type), names.Type(list.Table));
            case OpenEnumValueModel open:
                return With(library(Library.Codec("OpenEnum")), open.Rule, names.Type(open.Known), names.Type(open.Table));
            case NamedValueModel { IsRecursive: true } named:
                return With(library(Library.Codec("Recursive")), null, names.Type(named.Type), names.Type(named.Type));
            case NamedValueModel named:
                return own(named.Type);
            case NullableValueModel nullable:
                return With(library(Library.Codec(IsValueType(nullable.Inner) ? "Nullable" : "NullableReference")), null, Type(nullable.Inner), CodecType(nullable.Inner));
            case CheckedValueModel inner:
                return With(library(Library.Codec("Checked")), inner.Check, Type(inner.Inner), CodecType(inner.Inner));
            case SomeKindValueModel some:
                var kind = some.Kind == SomeKind.Array ? Library.ArrayKind : Library.ObjectKind;
                return With(library(Library.Codec("SomeKind")), null, Type(some.Inner), CodecType(some.Inner), names.Type(kind));
            case NeverValueModel:
                return library(Library.Codec("Never"));
            case NullValueModel:
                return library(Library.Codec("Null"));
            default:
                return library(Library.Codec("JsonValue"));
        }
    }

    private string Scalar(ScalarValueModel scalar, Func<LibraryType, string> library)
    {
        var text = ScalarText.Of(scalar.Kind);
        string[] arguments = text.IsGeneric ? [Type(scalar.Kind)] : [];
        return With(library(text.Codec), scalar.Rule, arguments);
    }

    private string With(string codec, RuleModel? rule, params string[] arguments)
    {
        var all = rule is null ? string.Join(", ", arguments) : string.Join(", ", [.. arguments, Rule(rule)]);
        return all.Length == 0 ? codec : $"{codec}<{all}>";
    }
}
