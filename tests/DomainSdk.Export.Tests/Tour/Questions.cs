using System.Globalization;
using System.Text.Json;
using DomainSdk.Model;

namespace DomainSdk.Export.Tests.Tour;

/// <summary>The questions of the tour in C#, as the page has them, each with rows as text.</summary>
internal static class Questions
{
    /// <summary>All, in the order of the page.</summary>
    public static IReadOnlyList<Func<DomainCorpus, IEnumerable<string>>> All { get; } = [WhoSaidWhat, Timeline, AgreementsBySignature, QuotedHowOften, MembersInAYear, QuotedWords];

    public static IEnumerable<string> WhoSaidWhat(DomainCorpus corpus)
    {
        return from statement in corpus.Statements
               from reference in statement.Value.AgreementRefs ?? []
               let speaker = corpus.Find(statement.Value.Speaker.PartyId)
               let agreement = corpus.Find(reference.AgreementId)
               where speaker is not null && agreement is not null
               orderby statement.Key, reference.AgreementId.Value
               select Row(statement.Key, speaker.Value.Name, statement.Value.Summary, reference.Relation, agreement.Value.Title);
    }

    public static IEnumerable<string> Timeline(DomainCorpus corpus)
    {
        var agreement = corpus.Find(new AgreementId("agreement:lake-treaty-2030"))!;
        var actions = from participant in agreement.Value.Participants
                      from action in participant.Actions ?? []
                      select (Date: Dates.Of(action.Date), What: Named(action.Type), Who: participant.PartyId.Value);
        var said = from statement in corpus.Statements
                   from reference in statement.Value.AgreementRefs ?? []
                   where reference.AgreementId == agreement.Value.Id
                   select (Date: Dates.Of(statement.Value.StatementDate?.Value), What: Named(reference.Relation), Who: statement.Value.Speaker.PartyId.Value);
        return actions.Concat(said)
            .Where(e => e.Date is not null)
            .OrderBy(e => e.Date).ThenBy(e => e.What, StringComparer.Ordinal).ThenBy(e => e.Who, StringComparer.Ordinal)
            .Select(e => Row(e.Date?.Start?.FirstDay, e.What, e.Who));
    }

    public static IEnumerable<string> AgreementsBySignature(DomainCorpus corpus)
    {
        return corpus.Agreements
            .Where(a => a.Value.DateSigned is not null)
            .OrderBy(a => a.Value.DateSigned).ThenBy(a => a.Key, StringComparer.Ordinal)
            .Select(a => Row(a.Value.Title, a.Value.Status));
    }

    public static IEnumerable<string> QuotedHowOften(DomainCorpus corpus)
    {
        return corpus.Statements
            .GroupBy(s => s.Value.Speaker.PartyId)
            .Select(g => (Speaker: g.Key, Direct: g.Count(s => s.Value is DirectStatement), All: g.Count()))
            .OrderByDescending(g => g.All).ThenBy(g => g.Speaker.Value, StringComparer.Ordinal)
            .Select(g => Row(g.Speaker.Value, g.Direct, g.All));
    }

    public static IEnumerable<string> MembersInAYear(DomainCorpus corpus)
    {
        var year = Dates.Of("2031")!.Value;
        return from party in corpus.Parties
               from membership in party.Value.Memberships ?? []
               where Dates.Period(membership.StartDate, membership.EndDate).CanOverlap(year)
               orderby party.Key, membership.PartyId.Value, membership.Role
               select Row(party.Key, membership.PartyId.Value, membership.Role);
    }

    public static IEnumerable<string> QuotedWords(DomainCorpus corpus)
    {
        return from statement in corpus.Statements
               where statement.Value is DirectStatement
               let passage = statement.Value.Passage
               let article = corpus.ArticleOf(statement)
               let text = article is null ? null : corpus.TextOf(article)?.Text
               where text is not null && article.Value.Body.OffsetUnit == OffsetUnit.Utf16
               orderby statement.Key
               select Row(statement.Key, text[(int)passage.Start..(int)passage.End]);
    }

    /// <summary>A row, with values as the database has them.</summary>
    public static string Row(params object?[] cells) => string.Join(" | ", cells.Select(cell => cell switch
    {
        null => "-",
        Enum value => Named(value),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture),
    }));

    private static string Named(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
