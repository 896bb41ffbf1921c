using System.Collections;
using System.Reflection;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Runtime;

namespace DomainSdk.Conformance.Differential;

/// <summary>Walks through values that were read and notes the parts of generated code that they are made of.</summary>
/// <param name="types">The types of the code.</param>
/// <param name="reached">Where they are noted.</param>
internal sealed class ValueWalk(IEnumerable<TypeModel> types, ReachedParts reached)
{
    private readonly Dictionary<string, TypeModel> _models = types.ToDictionary(t => $"{t.Namespace}.{t.QualifiedName}", StringComparer.Ordinal);
    private readonly Dictionary<Type, WalkedType> _known = [];

    /// <summary>Visits a value and all values in it.</summary>
    /// <param name="value">The value, or null.</param>
    public void Visit(object? value)
    {
        switch (value)
        {
            case null or string or JsonValue or ValueArray<byte>:
                return;
            case Enum choice:
                reached.Meet(WalkedType.NameOf(choice.GetType()) + "." + choice);
                return;
            case IEnumerable items:
                foreach (var item in items) Visit(item);
                return;
        }

        var type = TypeOf(value.GetType());
        foreach (var name in type.Names) reached.Meet(name);
        var written = type.Written is null ? default : (WrittenMembers)type.Written.GetValue(value)!;
        foreach (var property in type.Properties)
        {
            if (property.Default >= 0 && !written.Has(property.Default)) reached.Meet(property.Part);
            if (type.IsPresent is not null && !(bool)type.IsPresent.GetValue(value)!) continue;
            if (property.Info.GetValue(value) is not { } inner) continue;
            if (type.IsScalarUnion) reached.Meet(property.Part);
            Visit(inner);
        }
    }

    private WalkedType TypeOf(Type type)
    {
        if (!_known.TryGetValue(type, out var known)) _known.Add(type, known = new WalkedType(type, _models.GetValueOrDefault(WalkedType.NameOf(type))));
        return known;
    }
}
