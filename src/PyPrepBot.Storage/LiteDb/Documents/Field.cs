using System.Globalization;
using LiteDB;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Storage.LiteDb.Documents;

/// <summary>How single values are kept: what is read back equals what was written, bit for bit.</summary>
/// <remarks>Instants are ticks, because milliseconds would make two different instants one; what has a name is kept by its name.</remarks>
internal static class Field
{
    /// <summary>The field that says in which form a document is; later forms get higher numbers and old ones stay readable.</summary>
    public const string Version = "v";

    private const string ClockFormat = "HH:mm:ss.FFFFFFF";

    public static BsonValue Of(DateOnly date) => ChallengeDate.Text(date);

    public static BsonValue Of(DateOnly? date) => date is { } known ? Of(known) : BsonValue.Null;

    public static BsonValue Of(DateTimeOffset instant) => instant.UtcTicks;

    public static BsonValue Of(DateTimeOffset? instant) => instant is { } known ? Of(known) : BsonValue.Null;

    public static BsonValue Of(TimeOnly time) => time.ToString(ClockFormat, CultureInfo.InvariantCulture);

    public static BsonValue Of<T>(T word)
        where T : struct, Enum => Enum.GetName(word);

    public static BsonValue Of(IEnumerable<string> texts) => new BsonArray(texts.Select(text => new BsonValue(text)));

    public static DateOnly Date(this BsonValue value) => ChallengeDate.Parse(value.AsString);

    public static DateOnly? OptionalDate(this BsonValue value) => value.IsNull ? null : value.Date();

    public static DateTimeOffset Instant(this BsonValue value) => new(value.AsInt64, TimeSpan.Zero);

    public static DateTimeOffset? OptionalInstant(this BsonValue value) => value.IsNull ? null : value.Instant();

    public static TimeOnly Clock(this BsonValue value) => TimeOnly.ParseExact(value.AsString, ClockFormat, CultureInfo.InvariantCulture);

    public static T Word<T>(this BsonValue value)
        where T : struct, Enum => Enum.Parse<T>(value.AsString);

    public static T? OptionalWord<T>(this BsonValue value)
        where T : struct, Enum => value.IsNull ? null : value.Word<T>();

    public static string? OptionalText(this BsonValue value) => value.IsNull ? null : value.AsString;

    public static IReadOnlyList<string> Texts(this BsonValue value) => [.. value.AsArray.Select(item => item.AsString)];

    public static GroupId Group(this BsonValue value) => new(value.AsString);

    public static MemberId Member(this BsonValue value) => new(value.AsString);
}
