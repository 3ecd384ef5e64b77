using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.People;

/// <summary>What everybody has before their eyes.</summary>
internal sealed class SightBook
{
    private readonly Dictionary<SlackUser, Sight> _sights = [];

    public Sight Of(SlackUser user) => _sights.TryGetValue(user, out var sight) ? sight : _sights[user] = new Sight();

    /// <summary>A message that all in a room can see was posted or changed.</summary>
    public void Spread(StoredMessage message)
    {
        foreach (var (user, sight) in _sights)
        {
            if (!message.Channel.Members.Contains(user))
                continue;
            if (message.Bot is not null && (message.Channel.IsDirect || sight.ListensIn == message.Channel))
                sight.See(message);
            else
                sight.Glimpse();
        }
    }
}
