using System.Net;
using Confluent.SchemaRegistry;
using DomainSdk.Schema.Containment;
using Asked = DomainSdk.Schema.Containment.Compatibility;
using Level = Confluent.SchemaRegistry.Compatibility;

namespace DomainSdk.Kafka.Registry;

/// <summary>The schemas of a subject beside that of a type.</summary>
/// <param name="registry">The registry.</param>
/// <param name="subject">The subject.</param>
/// <param name="own">The schema of the type.</param>
/// <param name="options">How the registry is used.</param>
internal sealed class SubjectSchemas(ISchemaRegistryClient registry, string subject, SchemaNode own, RegistryOptions options)
{
    /// <summary>The schema that messages are to name. What is not there yet is judged, and then registered.</summary>
    /// <param name="text">The schema of the type with all that it refers to.</param>
    public async Task<RegisteredSchema> FindAsync(string text)
    {
        if (options.Registration == SchemaRegistration.UseLatest) return await LatestAsync().ConfigureAwait(false);
        var schema = new Confluent.SchemaRegistry.Schema(text, SchemaType.Json);
        try
        {
            return await registry.LookupSchemaAsync(subject, schema, true, options.Normalizes).ConfigureAwait(false);
        }
        catch (SchemaRegistryException missing) when (missing.Status == HttpStatusCode.NotFound && options.Registration == SchemaRegistration.AutoRegister)
        {
            if (options.ChecksCompatibility) await JudgeAsync().ConfigureAwait(false);
            return await registry.RegisterSchemaWithResponseAsync(subject, schema, options.Normalizes).ConfigureAwait(false);
        }
    }

    private async Task<RegisteredSchema> LatestAsync()
    {
        var latest = await registry.GetLatestSchemaAsync(subject).ConfigureAwait(false);
        // Whatever the type writes has to be valid for those who read by the schema that is named.
        if (options.ChecksCompatibility) await CompareAsync(latest, Asked.Forward).ConfigureAwait(false);
        return latest;
    }

    private async Task JudgeAsync()
    {
        var level = await LevelAsync().ConfigureAwait(false);
        var asked = level switch
        {
            Level.Backward or Level.BackwardTransitive => Asked.Backward,
            Level.Forward or Level.ForwardTransitive => Asked.Forward,
            Level.Full or Level.FullTransitive => Asked.Full,
            _ => Asked.None,
        };
        if (asked == Asked.None) return;
        var versions = await VersionsAsync().ConfigureAwait(false);
        var isTransitive = level is Level.BackwardTransitive or Level.ForwardTransitive or Level.FullTransitive;
        // The last one first: of what it breaks, most is news to the one who reads it.
        foreach (var version in versions.OrderDescending().Take(isTransitive ? versions.Count : 1))
            await CompareAsync(await registry.GetRegisteredSchemaAsync(subject, version).ConfigureAwait(false), asked).ConfigureAwait(false);
    }

    private async Task CompareAsync(RegisteredSchema other, Asked asked)
    {
        var older = await RegisteredText.CompileAsync(registry, other, own.Set).ConfigureAwait(false);
        var comparison = older.Root.CompareWith(own, ContainmentOptions.Default with { Reading = options.Reading });
        var verdict = CompatibilityVerdict.Of(asked, AcceptedChanges.None, comparison.Backward, comparison.Forward);
        if (!verdict.Holds) throw new IncompatibleSchemaException(subject, other.Version, asked, verdict);
    }

    private async Task<List<int>> VersionsAsync()
    {
        try
        {
            return await registry.GetSubjectVersionsAsync(subject).ConfigureAwait(false);
        }
        catch (SchemaRegistryException missing) when (missing.Status == HttpStatusCode.NotFound)
        {
            return [];
        }
    }

    // A subject that says nothing of its own is judged as the registry says of all.
    private async Task<Level> LevelAsync()
    {
        try
        {
            return await registry.GetCompatibilityAsync(subject).ConfigureAwait(false);
        }
        catch (SchemaRegistryException missing) when (missing.Status == HttpStatusCode.NotFound)
        {
            return await registry.GetCompatibilityAsync(null).ConfigureAwait(false);
        }
    }
}
