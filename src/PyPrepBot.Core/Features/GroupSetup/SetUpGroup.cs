using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>
/// <c>/group setup</c>: where and when the challenge is posted. With options it edits what is given and ends a halt; without any it is
/// asked for in steps.
/// </summary>
public sealed class SetUpGroup(GroupDirectory directory, SetupDesk desk, SetupWizard wizard) : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var (zone, hour, days) = (command.Arguments["zone"], command.Arguments["hour"], command.Arguments["days"]);
        var found = zone is null ? null : LikelyZones.Read(zone);
        if (zone is not null && found is null)
        {
            return Reply.Ephemeral(GroupSetupMessages.UnknownZone(zone));
        }

        var at = TimeOnly.MinValue;
        if (hour is not null && !HourWords.TryRead(hour, out at))
        {
            return Reply.Ephemeral(GroupSetupMessages.UnreadableHour(hour));
        }

        var asked = days is null ? null : WeekdayWords.Read(days);
        if (days is not null && asked is null)
        {
            return Reply.Ephemeral(GroupSetupMessages.UnreadableDays(days));
        }

        var wish = new SetupWish(command.Arguments["channel"], found, hour is null ? null : at, asked);
        if (wish == new SetupWish(null, null, null, null))
        {
            return Reply.Ephemeral(await wizard.BeginAsync(command, cancellation));
        }

        var before = await directory.OfAsync(command.Channel, cancellation);
        return await desk.SetUpAsync(before, wish, command, replaces: false, cancellation);
    }
}
