using System.CommandLine;
using DomainSdk.Cli.Output;
using DomainSdk.Schema.Containment;

namespace DomainSdk.Cli;

/// <summary><c>domainsdk diff OLD NEW [--mode …] [--reading …] [--accept FILE] [--code] [--names FILE] [--format …] [--format-assertion …] [--schemas DIR]</c>: a change of a schema, judged by what it does to documents.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var oldSchema = PathsArgument.CreateOne("OLD", "The JSON Schema file as it was.");
        var newSchema = PathsArgument.CreateOne("NEW", "The JSON Schema file as it is now.");
        var mode = new Option<Compatibility>("--mode")
        {
            Description = "What has to hold: documents of the old schema are valid under the new one (backward), those of the new under the old one (forward), both (full), or nothing (none).",
            DefaultValueFactory = _ => Compatibility.Backward,
        };
        var reading = new Option<SchemaReading>("--reading")
        {
            Description = "Which documents of a schema there are taken to be: all that are valid (set), or those without members that only the other schema declares (record), so that an open object may gain optional members.",
            DefaultValueFactory = _ => SchemaReading.Set,
        };
        var accept = new Option<string?>("--accept") { Description = "The list of changes that are known and meant: they are shown, and nothing fails for them.", HelpName = "FILE" };
        var code = new Option<bool>("--code") { Description = "List what the change does to C# code, too: members and types that are removed, renamed, of another type, or have to be given now." };
        var names = new Option<string?>("--names") { Description = "With --code: the record of names that 'domainsdk names' has written.", HelpName = "FILE" };
        var format = new Option<ReportFormat>("--format")
        {
            Description = "How the answers are written to standard output.",
            DefaultValueFactory = _ => ReportFormat.Text,
        };
        var command = new Command("diff", "Judge a change of a schema by what it does to documents.") { oldSchema, newSchema, mode, reading, accept, code, names, format };
        var choices = new SchemaChoices.Options();
        choices.AddTo(command);
        var types = new TypeChoices();
        types.AddTo(command);
        command.SetAction((parse, cancellation) => Task.Run(
            () => DiffRun.Execute(
                new DiffRequest(
                    parse.GetRequiredValue(oldSchema),
                    parse.GetRequiredValue(newSchema),
                    parse.GetValue(mode),
                    parse.GetValue(reading),
                    parse.GetValue(accept),
                    parse.GetValue(code) ? types.Read(parse) : null,
                    parse.GetValue(names),
                    parse.GetValue(format),
                    choices.Read(parse)),
                parse.InvocationConfiguration.Output,
                parse.InvocationConfiguration.Error,
                cancellation),
            cancellation));
        return command;
    }
}
