using System.Text.Json;
using System.Text.Json.Serialization;
using PyPrepBot.Core.Projections;

namespace PyPrepBot.Tests.Stores;

/// <summary>Everything in a record as text: the same text means the same values, to the last bit of every number.</summary>
internal static class StateText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Maps are sorted: their order means nothing.</summary>
    public static string Of(MemberState state) => JsonSerializer.Serialize(
        state with
        {
            Periods = new SortedDictionary<string, Core.Standing.Tally>(state.Periods.ToDictionary(), StringComparer.Ordinal),
            Topics = new SortedDictionary<string, Core.Learning.TopicStanding>(state.Topics.ToDictionary(), StringComparer.Ordinal),
            AnsweredAs = new SortedDictionary<DateOnly, Core.Groups.MemberId>(state.AnsweredAs.ToDictionary()),
            TestsByWeek = new SortedDictionary<string, int>(state.TestsByWeek.ToDictionary(), StringComparer.Ordinal),
        },
        Options);

    public static string Of<T>(T value) => JsonSerializer.Serialize(value, Options);
}
