using DomainSdk.CodeGeneration.Emitting;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.Testing.Compiling;
using Microsoft.CodeAnalysis;

namespace DomainSdk.Testing.Binding;

/// <summary>The names that the code of a type has for itself: by the model, what they mean.</summary>
internal sealed class OwnNames
{
    private readonly Dictionary<string, INamedTypeSymbol?> _names = new(StringComparer.Ordinal);

    /// <summary>Reads them off the model of a file.</summary>
    /// <param name="code">The code.</param>
    /// <param name="file">The file.</param>
    /// <param name="compilation">The code, compiled.</param>
    public OwnNames(EmittedCode code, GeneratedFile file, Compilation compilation)
    {
        var index = code.Files.ToList().IndexOf(file);
        if (index >= code.Models.Types.Count)
        {
            // The class of the schemas names the types of its namespace, which no two share a name in.
            var schemas = code.Models.Schemas[index - code.Models.Types.Count];
            foreach (var type in code.Models.Types.Where(t => t.Namespace == schemas.Namespace))
            {
                Add(compilation, TypeName.Of(type.Namespace, type.Type.Path[0]));
                if (type is EnumModel list) Add(compilation, list.Table);
            }

            return;
        }

        var own = code.Models.Types[index];
        Add(compilation, own.Type);
        foreach (var rule in own.Rules) Add(compilation, own.Type.Nested(rule.Name));
        if (own is UnionModel union)
            foreach (var one in union.Cases.Where(c => c.Payload is not null)) Add(compilation, one.Type);
    }

    /// <summary>What a name means by the model; null where the type has no such name for a type.</summary>
    /// <param name="name">The name.</param>
    public INamedTypeSymbol? Find(string name) => _names.GetValueOrDefault(name);

    private void Add(Compilation compilation, TypeName type) =>
        _names[type.Name] = compilation.Assembly.GetTypeByMetadataName((type.Namespace.Length > 0 ? type.Namespace + "." : "") + string.Join("+", type.Path));
}
