using DomainSdk.Integrity;
using DomainSdk.Model;
using static DomainSdk.Export.Tables.DomainColumns;

namespace DomainSdk.Export.Tables;

/// <summary>The tables of articles, statements, parties and agreements.</summary>
internal static class DomainTables
{
    private static readonly DomainColumn[] s_names =
    [
        Key("party_id", "party", "Whose name it is."),
        new(Column.Integer("number", "0 for the name of the record, then the place among the other names, from 1."), item => (long)item.Number),
        Text("name", "The name.", "name"),
        new(Column.Text("kind", "`name` for the name of the record; `alias`, `metonym`, `acronym`, `former` for others."), item => item.Number == 0 ? "name" : JsonCell.Text(item.Node, ["kind"])),
        Text("lang", "The language that it belongs to.", "lang"),
        .. PartialDate("start_date", "Since when it has been in use.", "startDate"),
        .. PartialDate("end_date", "When it was last in use.", "endDate"),
    ];

    private static readonly DomainTable s_ownNames = DomainTable.Of("names", "A name of a party.", PartyId.Kind, [], s_names);

    /// <summary>All; a table may have rows from more than one place.</summary>
    public static IReadOnlyList<DomainTable> All { get; } =
    [
        DomainTable.Of("articles", "An article that is valid.", ArticleId.Kind, [],
        [
            Key("id", ArticleId.Kind, "Its key."),
            Text("uri", "The address at which it was published.", "uri"),
            Text("headline", "The headline.", "headline"),
            Text("alternative_headline", "The second headline.", "alternativeHeadline"),
            Text("lead", "The opening paragraph.", "lead"),
            Text("abstract", "What it is about, in words of whoever made the record.", "abstract"),
            Text("language", "The language.", "language"),
            Text("author", "The author or authors (`by`).", "by"),
            Text("located", "The place it was written at.", "located"),
            .. PartialDate("published", "When it was published.", "published"),
            Instant("published_at", "The point in time, where it is known.", "published"),
            Instant("retrieved_at", "When it was fetched.", "retrievedAt"),
            TextOr("usable", "pub_status", "Whether it may be used.", "pubStatus"),
            TextOr("full", "representation_type", "How much of it the record holds.", "representationType"),
            new(Column.Integer("version", "The publisher's version; missing in the record means 1, which then stands here."), item => JsonCell.Integer(item.Node, ["version"]) ?? 1L),
            Text("content_type", "The media type of the text.", "body", "contentType"),
            TextOr("utf16", "offset_unit", "What positions in the text count.", "body", "offsetUnit"),
            Integer("char_count", "The length of the text in that unit.", "body", "charCount"),
            Text("sha256", "The digest of the text.", "body", "sha256"),
            new(Column.Text("body", "The text: its own, or that of a raw text with the same address; missing where neither is there."), item => PassageCell.BodyOf(item)),
            .. Place(),
        ]),
        DomainTable.Of("subjects", "A subject that an article deals with.", ArticleId.Kind, ["subjects"],
        [
            Key("article_id", ArticleId.Kind, "The article."), Number(),
            Text("name", "The name of the subject.", "name"),
            Text("rel", "How the article deals with it.", "rel"),
            Text("uri", "The address that identifies it in a controlled vocabulary.", "uri"),
        ]),
        DomainTable.Of("statements", "A statement that is valid.", StatementId.Kind, [],
        [
            Key("id", StatementId.Kind, "Its key."),
            Reference("article_id", ArticleId.Kind, "The article that reports it.", "articleId"),
            Text("kind", "`direct`, `indirect` or `mixed`.", "kind"),
            Reference("speaker_id", PartyId.Kind, "Who made it.", "speaker", "partyId"),
            Text("speaker_role", "In which office or function.", "speaker", "role"),
            Text("attribution_text", "The name under which the article attributes it.", "speaker", "attributionText"),
            Reference("on_behalf_of", PartyId.Kind, "For whom the speaker spoke.", "onBehalfOf"),
            Text("cue", "The reporting verb.", "cue"),
            Text("summary", "What was said, in words of whoever made the record.", "summary"),
            new(Column.Text("words", "The words of its passage, as in `quotations`."), item => PassageCell.WordsOf(item)),
            Integer("start_offset", "Where the passage starts.", "selector", "start"),
            Integer("end_offset", "Where it ends.", "selector", "end"),
            .. PartialDate("statement_date", "When it was made.", "statementDate", "value"),
            Text("date_precision", "How precisely the article gives the date.", "statementDate", "precision"),
            Text("date_expression", "How the article puts the date.", "statementDate", "expression"),
            TextOr("new", "record_status", "Where the record stands in its own history.", "recordStatus"),
            Integer("confidence", "How sure its maker is of the record, from 0 to 100.", "confidence"),
            Text("source_type", "The kind of its source.", "source", "type"),
            Text("source_url", "The address of its source.", "source", "url"),
            Instant("source_retrieved_at", "When the source was looked at.", "source", "retrievedAt"),
            Text("source_asserted_by", "Who vouches for the record.", "source", "assertedBy"),
            .. Place(),
        ]),
        DomainTable.Of("audiences", "A party to whom a statement was made.", StatementId.Kind, ["audience"],
            [Key("statement_id", StatementId.Kind, "The statement."), Number(), Reference("party_id", PartyId.Kind, "The party.")]),
        DomainTable.Of("agreement_refs", "An agreement that a statement bears on.", StatementId.Kind, ["agreementRefs"],
        [
            Key("statement_id", StatementId.Kind, "The statement."), Number(),
            Reference("agreement_id", AgreementId.Kind, "The agreement.", "agreementId"),
            Text("relation", "`invokes`, `allegesViolation`, `deniesViolation`, `reaffirms` or `withdraws`.", "relation"),
        ]),
        DomainTable.Of("parties", "A party that is valid.", PartyId.Kind, [],
        [
            Key("id", PartyId.Kind, "Its key."),
            Text("kind", "`person`, `state`, `igo`, `organization`, `governmentBody` or `armedGroup`.", "kind"),
            Text("name", "Its name.", "name"),
            .. PartialDate("founding_date", "When it came into being.", "foundingDate"),
            .. PartialDate("dissolution_date", "When it ceased to be.", "dissolutionDate"),
            .. Place(),
        ]),
        s_ownNames with { Description = s_ownNames.Description with { Subject = null } },
        new DomainTable(s_ownNames.Description with { Subject = null }, PartyId.Kind, ["otherNames"], s_ownNames.Values),
        DomainTable.Of("memberships", "That a party belongs to another.", PartyId.Kind, ["memberships"],
        [
            Key("party_id", PartyId.Kind, "The one that belongs."), Number(),
            Reference("member_of", PartyId.Kind, "The one it belongs to.", "partyId"),
            Text("role", "The office or the manner of belonging.", "role"),
            .. PartialDate("start_date", "Since when.", "startDate"),
            .. PartialDate("end_date", "Until when.", "endDate"),
        ]),
        DomainTable.Of("agreements", "An agreement that is valid.", AgreementId.Kind, [],
        [
            Key("id", AgreementId.Kind, "Its key."),
            Text("title", "Its title.", "title"),
            Text("stage", "At which stage of a peace process it stands.", "stage"),
            Text("status", "In what way it has been entered into.", "status"),
            .. PartialDate("date_signed", "When it was signed; a range as `start/end`.", "dateSigned"),
            Text("place", "Where it was signed.", "place"),
            Text("registration_number", "Its number in a treaty series.", "registrationNumber"),
            .. PartialDate("entry_into_force", "Since when it has been in force.", "entryIntoForce"),
            .. PartialDate("termination", "When it ended.", "termination"),
            .. Place(),
        ]),
        DomainTable.Of("participants", "A party that takes part in an agreement.", AgreementId.Kind, ["participants"],
        [
            Key("agreement_id", AgreementId.Kind, "The agreement."), Number(),
            Reference("party_id", PartyId.Kind, "Who takes part.", "partyId"),
            Text("capacity", "In which capacity.", "capacity"),
            Reference("signatory_id", PartyId.Kind, "Who signed for it.", "signatoryId"),
        ]),
        DomainTable.Of("actions", "A step by which a participant is bound by an agreement or leaves it.", AgreementId.Kind, ["participants", "actions"],
        [
            Key("agreement_id", AgreementId.Kind, "The agreement."), Number(),
            new(Column.Key("party_id", PartyId.Kind, "The participant."), item => JsonCell.Text(item.Parent, ["partyId"])),
            Text("type", "Which step, such as `signature` or `ratification`.", "type"),
            .. PartialDate("action_date", "When it was taken.", "date"),
        ]),
        DomainTable.Of("reservations", "What a party has excluded or modified for itself.", AgreementId.Kind, ["reservations"],
        [
            Key("agreement_id", AgreementId.Kind, "The agreement."), Number(),
            Reference("party_id", PartyId.Kind, "Who made it.", "partyId"),
            Text("summary", "What it says, in words of whoever made the record.", "summary"),
            new(new ColumnDescription("made_on", ColumnType.Date, "The day on which the depositary received it."), item => JsonCell.Dates(item.Node, ["madeOn"])?.Start?.FirstDay),
        ]),
    ];
}
