using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Slack.Reading;

/// <summary>Who did something, where and when: what all kinds of interactions have in common.</summary>
internal sealed record Origin(string Id, UserRef User, ChannelRef Channel, DateTimeOffset At, AnswerWays Ways)
{
    private string? ChannelName { get; init; }

    /// <summary>Null when an id is missing without which nothing can be answered.</summary>
    /// <param name="channel">Where there is none, as in the Home tab, the person is where to write to.</param>
    public static Origin? Of(
        string id, string? space, UserRef? user, (string? Id, string? Name) channel, DateTimeOffset at, AnswerWays ways)
    {
        if (space is null || user is null)
        {
            return null;
        }

        var place = string.IsNullOrEmpty(channel.Id) ? user.Id : channel.Id;
        return new Origin(id, user, new ChannelRef(Platform.Slack, space, place), at, ways)
        {
            ChannelName = string.IsNullOrEmpty(channel.Id) ? null : channel.Name,
        };
    }

    /// <summary>A person by the first name that is one, or by none; their id never changes and their names do.</summary>
    public static UserRef? Person(string? id, params IEnumerable<string?> names) => string.IsNullOrEmpty(id)
        ? null
        : new UserRef(Platform.Slack, id, WireText.Of(names.FirstOrDefault(name => !string.IsNullOrWhiteSpace(name)) ?? ""));

    public InteractionReading.Read On(Interaction interaction) => new(
        string.IsNullOrWhiteSpace(ChannelName)
            ? interaction
            : interaction with
            {
                ChannelNames = new Dictionary<string, string>(StringComparer.Ordinal) { [Channel.Id] = WireText.Of(ChannelName) },
            },
        Ways);
}
