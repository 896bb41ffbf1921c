using DomainSdk.CodeGeneration.Projects;
using DomainSdk.Generator.Diagnostics;
using DomainSdk.Generator.Inputs;
using DomainSdk.Schema.Compilation;
using DomainSdk.Schema.Semantics;

namespace DomainSdk.Generator.Compilation;

/// <summary>Compiles all schema items into one plan. A file that makes the compiler fail is named and left out.</summary>
internal static class PlanStage
{
    /// <summary>Compiles the schemas.</summary>
    /// <param name="schemas">The schemas.</param>
    /// <param name="project">The settings of the project.</param>
    /// <param name="diagnostics">Receives everything there is to report.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The result, or null where nothing could be compiled.</returns>
    public static CompileResult? Compile(
        IReadOnlyList<SchemaFile> schemas, ProjectOptions project, List<DiagnosticInfo> diagnostics, CancellationToken cancellation)
    {
        var usable = schemas.Where(schema => schema.Source is not null).ToList();
        if (usable.Count == 0) return null;
        var options = Options(project);
        var result = TryCompile(usable, options, cancellation, out var failure);
        if (failure is not null)
        {
            foreach (var schema in usable.ToArray())
            {
                cancellation.ThrowIfCancellationRequested();
                TryCompile([schema], options, cancellation, out var own);
                if (own is null) continue;
                diagnostics.Add(InternalError.At(schema.Item.Content, own));
                usable.Remove(schema);
            }

            result = TryCompile(usable, options, cancellation, out failure);
            if (failure is not null) diagnostics.Add(InternalError.OfProject(failure));
        }

        if (result is not null) Report(result, usable, diagnostics);
        return result;
    }

    /// <summary>What the project says to every compilation.</summary>
    /// <param name="project">The settings of the project.</param>
    public static CompileOptions Options(ProjectOptions project) =>
        CompileOptions.Default with { AssertFormats = project.Format, DefaultDialect = DialectNames.Find(project.Dialect), Formats = Formats(project), OpenEnums = project.OpenEnums, Keywords = [.. project.KeywordTypes.Select(k => new DeclaredKeyword(k.Keyword))] };

    /// <summary>Types of the project run when it does: until then, every string is of a format that one of them defines.</summary>
    private static FormatRegistry Formats(ProjectOptions project)
    {
        var formats = FormatRegistry.Standard;
        foreach (var mapping in project.FormatTypes)
        {
            if (!formats.TryGet(mapping.Format, out _))
                formats = formats.With(mapping.Format, _ => true);
        }

        return formats;
    }

    private static CompileResult? TryCompile(IReadOnlyList<SchemaFile> schemas, CompileOptions options, CancellationToken cancellation, out Exception? failure)
    {
        failure = null;
        try
        {
            return SchemaCompiler.Compile([.. schemas.Select(schema => schema.Source!)], options, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            failure = exception;
            return null;
        }
    }

    private static void Report(CompileResult result, IReadOnlyList<SchemaFile> schemas, List<DiagnosticInfo> diagnostics)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            var file = schemas.FirstOrDefault(schema => schema.Source!.Path == diagnostic.Position.Path);
            diagnostics.Add(file is null
                ? DiagnosticInfo.OfProject(diagnostic.Id, diagnostic.Message)
                : DiagnosticInfo.At(diagnostic.Id, diagnostic.Message, file.Item.Content, diagnostic.Position, diagnostic.Severity));
        }
    }
}
