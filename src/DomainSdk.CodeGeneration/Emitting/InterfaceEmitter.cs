using DomainSdk.CodeGeneration.Model;

namespace DomainSdk.CodeGeneration.Emitting;

/// <summary>Writes the interface of records that include one definition.</summary>
internal static class InterfaceEmitter
{
    /// <summary>Writes the interface.</summary>
    /// <param name="code">The file.</param>
    /// <param name="shared">The interface.</param>
    public static void Emit(CodeFile code, InterfaceModel shared)
    {
        var o = code.Out;
        code.Document(shared.Documentation, "What several records have in common.");
        o.Line($"[{CodeFile.Generated}]");
        o.Open($"{shared.Accessibility} interface {shared.Name}");
        foreach (var property in shared.Properties)
        {
            code.Document(property.Documentation);
            code.Deprecate(property.Documentation);
            o.Line($"{PropertyText.Type(code, property)} {property.Name} {{ get; }}");
        }

        o.Close();
    }
}
