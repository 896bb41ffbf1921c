using DomainSdk.CodeGeneration.Emitting;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;
using DomainSdk.Generator.Diagnostics;

namespace DomainSdk.Generator;

/// <summary>The text of one model, or the error that kept it from being written.</summary>
/// <param name="File">The C# file, or null.</param>
/// <param name="Problem">The error, or null.</param>
internal sealed record Emission(GeneratedFile? File, DiagnosticInfo? Problem)
{
    /// <summary>Writes a type.</summary>
    /// <param name="type">Its model.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static Emission OfType(TypeModel type, CancellationToken cancellation) => Emit(type, one => CSharpEmitter.EmitType(one, cancellation), type.QualifiedName, cancellation);

    /// <summary>Writes the class that holds the schema texts of a namespace.</summary>
    /// <param name="set">Its model.</param>
    /// <param name="cancellation">Unused.</param>
    public static Emission OfSchemas(SchemaSetModel set, CancellationToken cancellation) => Emit(set, CSharpEmitter.EmitSchemas, set.Type.Name, cancellation);

    /// <summary>Writes a record of names as a comment, since a generator cannot write any other file; the target that asks for it makes one of it.</summary>
    /// <param name="names">The names.</param>
    /// <param name="cancellation">Unused.</param>
    public static Emission OfNames(NameRecord names, CancellationToken cancellation) =>
        Emit(names, record => new GeneratedFile("DomainSdk.Names.g.cs", "//" + NamesFile.Write(record).TrimEnd().Replace("\n", "\n//") + "\n"), "names", cancellation);

    private static Emission Emit<T>(T model, Func<T, GeneratedFile> emit, string name, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return new Emission(emit(model), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new Emission(null, InternalError.OfProject(new InvalidOperationException($"'{name}' could not be written: {exception.Message}", exception)));
        }
    }
}
