using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.Settings;

/// <summary><c>/group settings</c>: all of them; with a key and a value, one of them changed.</summary>
public sealed class ShowSettings(GroupDirectory directory, SettingsDesk desk, SettingsView view) : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(command.Channel, cancellation);
        var (name, value) = Asked(command);
        if (name is null)
        {
            return await ShowAsync(group, command, note: null, cancellation);
        }

        if (SettingKeys.Find(name) is not { } key)
        {
            return Reply.Ephemeral(SettingsMessages.NoSuchKey(name));
        }

        if (!group.IsSetUp)
        {
            return Reply.Ephemeral(SettingsMessages.NotSetUp());
        }

        if (value is null)
        {
            return Reply.Ephemeral(SettingsMessages.NoValue(key));
        }

        var outcome = await desk.ChangeAsync(command, group, key, value, expected: null, cancellation);
        return outcome.Unread is { } unread
            ? Reply.Ephemeral(SettingsMessages.Unreadable(key, unread, command.User.Platform))
            : await ShowAsync(outcome.Group, command, outcome.Note, cancellation);
    }

    private async Task<Reply> ShowAsync(StudyGroup group, SlashCommand command, string? note, CancellationToken cancellation) =>
        Reply.Ephemeral(await view.ShowAsync(group, command.ReceivedAt, note, cancellation));

    // A typed line gives it all to the value: "hour 18:30".
    private static (string? Key, string? Value) Asked(SlashCommand command)
    {
        var (key, value) = (command.Arguments["key"], command.Arguments["value"]);
        if (command.Arguments["add"] is { } added)
        {
            return ("moderators", $"add {added}");
        }

        if (command.Arguments["remove"] is { } removed)
        {
            return ("moderators", $"remove {removed}");
        }

        return key is null && value?.Split(' ', 2) is [var first, .. var rest] ? (first, rest.FirstOrDefault()) : (key, value);
    }
}
