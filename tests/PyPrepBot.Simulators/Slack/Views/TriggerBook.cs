using PyPrepBot.Simulators.Slack.Api;
using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Views;

/// <summary>What lets the bot open a window: once, and within three seconds.</summary>
internal sealed class TriggerBook(Simulation simulation)
{
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(3);

    private readonly Dictionary<string, (SlackUser User, DateTimeOffset IssuedAt, bool IsUsed)> _triggers = [];

    public string Issue(SlackUser user)
    {
        var ids = simulation.World.Ids;
        var id = $"{ids.NextTs()}.{ids.NextSecret(20)}";
        _triggers[id] = (user, simulation.Time.GetUtcNow(), false);
        return id;
    }

    /// <summary>Whoever did what the trigger belongs to.</summary>
    public SlackUser Redeem(ApiCall call)
    {
        var id = call.Needed("trigger_id");
        if (!_triggers.TryGetValue(id, out var trigger))
            throw new RefusalException("invalid_trigger_id");
        if (trigger.IsUsed)
            throw new RefusalException("exchanged_trigger_id");
        if (simulation.Time.GetUtcNow() - trigger.IssuedAt > Life)
        {
            throw simulation.Options.TellsExpiryAsArgument
                ? ApiCall.Invalid("`trigger_id` expired", "trigger_id") : new RefusalException("expired_trigger_id");
        }

        _triggers[id] = trigger with { IsUsed = true };
        return trigger.User;
    }
}
