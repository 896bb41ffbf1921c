using DomainSdk.CodeGeneration;
using DomainSdk.CodeGeneration.Model;
using DomainSdk.CodeGeneration.Naming;
using DomainSdk.Generator.Diagnostics;
using DomainSdk.Generator.Inputs;
using DomainSdk.Schema.Plan;

namespace DomainSdk.Generator.Compilation;

/// <summary>Turns the plan into the models of types. A schema that makes the builder fail is named and left out.</summary>
internal static class ModelStage
{
    /// <summary>Builds the models.</summary>
    /// <param name="plan">The plan, if there is one.</param>
    /// <param name="wanted">The schemas that types are asked for.</param>
    /// <param name="project">The settings of the project.</param>
    /// <param name="names">The names that were given before, or null.</param>
    /// <param name="userTypes">Types of the user that are called like types of the library.</param>
    /// <param name="diagnostics">Receives failures of ours.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static DomainModelSet Build(SchemaPlan? plan, IReadOnlyList<WantedType> wanted, ProjectOptions project, NameRecord? names, EquatableArray<TypeName> userTypes, List<DiagnosticInfo> diagnostics, CancellationToken cancellation)
    {
        if (plan is null || wanted.Count == 0) return new DomainModelSet(default, default, default);
        var options = GenerationOptions.Default with
        {
            KeepUnknownMembers = project.KeepUnknownMembers,
            NumberType = project.NumberType,
            ExactDates = project.ExactDates,
            NumbersFromText = project.NumbersFromText,
            Interfaces = project.Interfaces,
            FormatTypes = project.FormatTypes,
            KeywordTypes = project.KeywordTypes,
            Names = names,
            UserTypes = userTypes,
            ClosedTypes = project.ClosedTypes,
        };
        if (TryBuild(plan, wanted, options, cancellation, out var failure) is { } all) return all;

        var sound = new List<WantedType>();
        foreach (var one in wanted)
        {
            if (TryBuild(plan, [one], options, cancellation, out var own) is not null) sound.Add(one);
            else diagnostics.Add(InternalError.At(one.File.Item.Content, own!));
        }

        if (TryBuild(plan, sound, options, cancellation, out failure) is { } rest) return rest;
        diagnostics.Add(InternalError.OfProject(failure!));
        return new DomainModelSet(default, default, default);
    }

    private static DomainModelSet? TryBuild(SchemaPlan plan, IReadOnlyList<WantedType> wanted, GenerationOptions options, CancellationToken cancellation, out Exception? failure)
    {
        failure = null;
        try
        {
            return TypeModelBuilder.Build(plan, [.. wanted.Select(one => one.Root)], options, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            failure = exception;
            return null;
        }
    }
}
