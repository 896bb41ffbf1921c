using System.Reflection;
using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.Conformance.Differential;

/// <summary>What a walk visits of the values of a C# type.</summary>
internal sealed class WalkedType
{
    /// <summary>Looks at a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="model">What it was emitted for; null for nested cases of unions and for types of the library.</param>
    public WalkedType(Type type, TypeModel? model)
    {
        if (type.Namespace?.StartsWith("Emitted", StringComparison.Ordinal) == true)
        {
            IsScalarUnion = model is ScalarUnionModel;
            Written = type.GetProperty("_written", BindingFlags.NonPublic | BindingFlags.Instance);
            for (var t = type; t is not null && t != typeof(object); t = t.BaseType) Names.Add(NameOf(t));
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                Properties.Add((property, NameOf(type) + "." + property.Name, DefaultOf(model, property.Name)));
            return;
        }

        // Of the types of the library only those matter that hold values of others.
        if (!type.IsGenericType) return;
        var definition = type.GetGenericTypeDefinition();
        if (definition == typeof(Optional<>)) IsPresent = type.GetProperty("IsPresent");
        var inner = definition == typeof(OpenEnum<>) ? "Known" : definition == typeof(Optional<>) || definition == typeof(KeyValuePair<,>) ? "Value" : null;
        if (inner is not null) Properties.Add((type.GetProperty(inner)!, "", -1));
    }

    /// <summary>The names of the type and of those that it derives from.</summary>
    public List<string> Names { get; } = [];

    /// <summary>The properties, each with its name as a part, and its place among the members where it has a default; else -1.</summary>
    public List<(PropertyInfo Info, string Part, int Default)> Properties { get; } = [];

    /// <summary>The property that says which members were given, or null.</summary>
    public PropertyInfo? Written { get; }

    /// <summary>The property that says whether there is a value, or null.</summary>
    public PropertyInfo? IsPresent { get; }

    /// <summary>Whether each property is a case.</summary>
    public bool IsScalarUnion { get; }

    /// <summary>The name of a type as C# spells it.</summary>
    /// <param name="type">The type.</param>
    public static string NameOf(Type type) => type.FullName?.Replace('+', '.') ?? type.Name;

    private static int DefaultOf(TypeModel? model, string name)
    {
        if (model is not RecordModel record) return -1;
        for (var i = 0; i < record.Properties.Count; i++)
        {
            if (record.Properties[i].Presence == MemberPresence.Defaulted && record.Properties[i].Name.TrimStart('@') == name) return i;
        }

        return -1;
    }
}
