using System;
using System.Linq;
using DomainSdk;
using Standards.Ninjs;

namespace Standards;

/// <summary>A news item: closed objects, dates with a time, enums.</summary>
internal static class NinjsProgram
{
    public static void Run()
    {
        var item = new NewsItem
        {
            Uri = new Uri("https://news.example/1"),
            Type = NinjsTypeType.Text,
            Pubstatus = NinjsTypePubstatus.Usable,
            Versioncreated = new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.FromHours(1)),
            Language = "en",
            Headlines = [new NinjsTypeHeadline { Role = "main", Value = "Harbour opens" }],
            Bodies = [new NinjsTypeBody { Role = "main", Value = "The harbour has opened.", Wordcount = 4 }],
            Places = [new NinjsTypePlace { Name = "Harbour", Rel = "describes" }],
        };
        Expect.That(item.Validate().IsValid);

        var correction = item with
        {
            Pubstatus = NinjsTypePubstatus.Withheld,
            Headlines = [.. item.Headlines!.Value.Select(h => h with { Value = h.Value + " (corrected)" })],
        };
        NewsItem read = NewsItem.Parse(correction.ToJson());
        Expect.That(read == correction && read != item);
        Expect.That(read.Headlines is [{ Value: "Harbour opens (corrected)" }]);
        Expect.That(read.Versioncreated is { Year: 2026, Offset.Hours: 1 });

        string status = read.Pubstatus switch
        {
            NinjsTypePubstatus.Usable => "run it",
            NinjsTypePubstatus.Withheld => "hold it",
            NinjsTypePubstatus.Canceled => "kill it",
            _ => "ask",
        };
        Expect.That(status == "hold it");
        Expect.That(!NewsItem.TryParse("""{"uri":"https://news.example/1","pubstatus":"unusable"}""", out _, out var result));
        Expect.That(result!.Errors[0] is { InstanceLocation: "/pubstatus", Suggestion: not null });
    }
}
