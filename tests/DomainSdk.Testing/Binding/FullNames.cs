using DomainSdk.CodeGeneration.Emitting;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;
using DomainSdk.Testing.Compiling;

namespace DomainSdk.Testing.Binding;

/// <summary>Emitted code in which no name is short that can be written in full: its names mean what the model says, whatever stands around them.</summary>
internal static class FullNames
{
    /// <summary>The files of the code, in the same order.</summary>
    /// <param name="code">The code.</param>
    public static IEnumerable<GeneratedFile> Of(EmittedCode code)
    {
        // A name that something nested in the type hides is written in full: here everything is hidden.
        var hidden = new HashSet<string>(Library.Names, StringComparer.Ordinal);
        foreach (var type in code.Models.Types)
        {
            hidden.Add(type.Type.Path[0]);
            if (type is EnumModel list) hidden.Add(list.Table.Path[0]);
        }

        hidden.UnionWith(code.Models.Schemas.Select(s => s.ClassName));
        var scope = new ScopeModel([], [.. hidden.Order(StringComparer.Ordinal)], [], HidesItself: true);
        return CSharpEmitter.Emit(code.Models with { Types = [.. code.Models.Types.Select(t => t with { Scope = scope })] });
    }
}
