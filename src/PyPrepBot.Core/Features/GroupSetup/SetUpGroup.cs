using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
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

        if (command.Arguments["channel"] is { } channel && !IsChannel(command.User.Platform, channel))
        {
            return Reply.Ephemeral(GroupSetupMessages.UnknownChannel(channel));
        }

        var wish = new SetupWish(command.Arguments["channel"], found, hour is null ? null : at, asked);
        if (wish == new SetupWish(null, null, null, null))
        {
            return Reply.Ephemeral(await wizard.BeginAsync(command, cancellation));
        }

        var before = await directory.OfAsync(command.Channel, cancellation);
        return await desk.SetUpAsync(before, wish, command, replaces: false, cancellation);
    }

    // Slack lets people type anything in the place of a channel, and says nothing of it before the first post.
    private static bool IsChannel(Platform platform, string id) => platform != Platform.Slack
        || (id is ['C' or 'G', ..] && id.Any(char.IsAsciiDigit)
            && id.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter)));
}
