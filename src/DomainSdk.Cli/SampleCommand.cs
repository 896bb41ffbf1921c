using System.CommandLine;
using System.Globalization;
using DomainSdk.Cli.Output;
using DomainSdk.Schema.Sampling;

namespace DomainSdk.Cli;

/// <summary><c>domainsdk sample SCHEMA [--count N] [--seed S] [--invalid] [--minimal|--typical|--maximal] [--output DIR] [--format-assertion …] [--schemas DIR]</c>: documents that a schema accepts, or that violate one keyword of it.</summary>
internal static class SampleCommand
{
    public static Command Create()
    {
        var schema = PathsArgument.CreateOne("SCHEMA", "The JSON Schema file.");
        var count = new Option<int>("--count")
        {
            Description = "How many documents, all different by value; fewer where the schema allows no more.",
            HelpName = "N",
            DefaultValueFactory = _ => 1,
        };
        count.Validators.Add(result =>
        {
            // What is no number has its own error already.
            if (result.Tokens is [{ Value: var text }] && int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number < 1) result.AddError("--count takes a number from 1.");
        });
        var seed = new Option<ulong>("--seed")
        {
            Description = "Any number; the same one gives the same documents in the same order.",
            HelpName = "S",
            DefaultValueFactory = _ => 1,
        };
        var invalid = new Option<bool>("--invalid") { Description = "Make documents that violate one keyword at one place, and say which." };
        var minimal = new Option<bool>("--minimal") { Description = "Only what the schema demands, by the shallowest way." };
        var typical = new Option<bool>("--typical") { Description = "Some of the optional members, a few items per array. Without one of the three, sizes take turns." };
        var maximal = new Option<bool>("--maximal") { Description = "Most of the optional members, more items, deeper nesting." };
        var folder = new Option<string?>("--output") { Description = "Write each document to a file of its own in this folder.", HelpName = "DIR" };
        var command = new Command("sample", "Make documents that a schema accepts, or that it refuses for one reason.") { schema, count, seed, invalid, minimal, typical, maximal, folder };
        var choices = new SchemaChoices.Options();
        choices.AddTo(command);
        command.Validators.Add(result =>
        {
            if (new[] { minimal, typical, maximal }.Count(size => result.GetValue(size)) > 1) result.AddError("Of --minimal, --typical and --maximal there can be one.");
        });
        command.SetAction(parse => Execute(
            new SampleRequest(
                parse.GetRequiredValue(schema), parse.GetValue(count), parse.GetValue(seed), parse.GetValue(invalid),
                parse.GetValue(minimal) ? SampleSize.Minimal : parse.GetValue(typical) ? SampleSize.Typical : parse.GetValue(maximal) ? SampleSize.Maximal : null,
                parse.GetValue(folder)),
            choices.Read(parse), parse.InvocationConfiguration.Output, parse.InvocationConfiguration.Error));
        return command;
    }

    private static int Execute(SampleRequest request, SchemaChoices choices, TextWriter output, TextWriter errors)
    {
        if (!GivenPaths.AreThere([.. GivenPaths.MissingFiles([request.Schema]), .. choices.Missing], errors)) return ExitCode.CannotRun;
        var schemas = CompiledSchemas.Load([request.Schema], choices);
        schemas.WriteDiagnostics(errors);
        if (schemas.HasErrors)
        {
            errors.WriteLine(MessageText.OneLine($"domainsdk: {request.Schema}: the schema has errors"));
            return ExitCode.CannotRun;
        }

        var samples = request.Invalid ? schemas.Root.SampleInvalid(request.Seed, request.Size) : schemas.Root.SampleMany(request.Seed, request.Size);
        var writer = new SampleOutput(request, output);
        foreach (var sample in samples.Take(request.Count))
        {
            if (sample.IsFound)
            {
                writer.Write(sample);
                continue;
            }

            errors.WriteLine(MessageText.OneLine($"domainsdk: {request.Schema}: {sample.Reason}"));
            writer.Finish();

            // A schema that has no more documents than these has nothing wrong with it.
            return sample.IsProved && writer.Count > 0 ? ExitCode.Clean : ExitCode.Findings;
        }

        writer.Finish();
        return ExitCode.Clean;
    }
}

/// <summary>What the user asked <c>sample</c> to do.</summary>
/// <param name="Schema">The schema file, as given.</param>
/// <param name="Count">How many documents.</param>
/// <param name="Seed">What they are drawn from.</param>
/// <param name="Invalid">Whether each violates one keyword.</param>
/// <param name="Size">How much each holds; null: sizes take turns.</param>
/// <param name="Folder">Where each gets a file of its own, or null.</param>
internal sealed record SampleRequest(string Schema, int Count, ulong Seed, bool Invalid, SampleSize? Size, string? Folder);
