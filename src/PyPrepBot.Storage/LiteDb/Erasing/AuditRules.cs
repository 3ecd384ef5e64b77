using LiteDB;

namespace PyPrepBot.Storage.LiteDb.Erasing;

/// <summary>What becomes of a line of the audit. Whoever bears a name chose it, so it must not reach the lines about others.</summary>
internal static class AuditRules
{
    private const string Erased = "(erased)";

    private static readonly IReadOnlyList<string> Values = ["before", "after"];

    // Those whose subject is an account.
    private static readonly IReadOnlyList<string> AboutMembers = ["award", "moderate"];

    /// <summary>The line as it is to be; the same object when nothing changes.</summary>
    public static BsonDocument Apply(BsonDocument line, PersonInGroup place)
    {
        var clean = place.Scrubber.Clean(line);
        var isAbout = place.Scrubber.Find(line["subject"]) is not null || place.IsSuggestion(line["subject"].AsString);
        if (isAbout) return WithoutWords(clean);
        // What was done, by which delivery and when is nobody's to change.
        if (ReferenceEquals(clean, line)) return line;
        var fields = AboutMembers.Contains(line["what"].AsString) ? Values : [.. Values, "subject"];
        return ErasureRules.With(clean, [.. fields.Select(field => (field, Scrubber.CleanNames(clean[field], place.Names)))]);
    }

    private static BsonDocument WithoutWords(BsonDocument line) =>
        ErasureRules.With(line, [.. Values.Where(field => line[field].IsString).Select(field => (field, Blank(line[field].AsString)))]);

    // "10 points: for …": how much, or yes or no, is a moderator's deed; the words after it are about the member.
    private static BsonValue Blank(string value) => value.IndexOf(": ", StringComparison.Ordinal) is var end and >= 0
        ? $"{value[..end]}: {Erased}"
        : Erased;
}
