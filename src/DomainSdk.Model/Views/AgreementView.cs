using DomainSdk.Integrity;

namespace DomainSdk.Model;

/// <summary>An agreement as the rules look at it.</summary>
internal sealed class AgreementView(CorpusEntity entity) : EntityView(entity)
{
    public const string StatusPointer = "/status";
    public const string SignedPointer = "/dateSigned";
    public const string ParticipantsPointer = "/participants";

    public bool IsUnilateral => String(StatusPointer) == "unilateral";

    public bool IsSignedByStatus => String(StatusPointer) == "multipartySigned";

    public bool HasDateSigned => Has(SignedPointer);

    public TemporalRange? DateSigned => Dates(SignedPointer);

    public IEnumerable<ParticipantView> Participants
    {
        get
        {
            for (var i = 0; i < Count(ParticipantsPointer); i++)
            {
                var pointer = $"{ParticipantsPointer}/{i}";
                var actions = new List<(string? Type, TemporalRange? Date)>();
                for (var k = 0; k < Count($"{pointer}/actions"); k++)
                    actions.Add((String($"{pointer}/actions/{k}/type"), Dates($"{pointer}/actions/{k}/date")));
                yield return new ParticipantView(String($"{pointer}/partyId"), $"{pointer}/partyId", String($"{pointer}/capacity") == "party", String($"{pointer}/signatoryId"), $"{pointer}/signatoryId", actions);
            }
        }
    }
}

/// <summary>A participant of an agreement.</summary>
internal sealed record ParticipantView(
    string? PartyId, string PartyPointer, bool IsParty, string? SignatoryId, string SignatoryPointer, IReadOnlyList<(string? Type, TemporalRange? Date)> Actions);
