using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.Settings;

/// <summary>"Undo": a setting is as it was, unless it has been changed since.</summary>
public sealed class UndoSetting(GroupDirectory directory, SettingsDesk desk, SettingsView view) : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(click.Channel, cancellation);
        if (SettingKeys.Find(click.Action.Part(0)) is not { } key)
        {
            return Reply.Update(SettingsMessages.NoSuchKey(click.Action.Part(0)));
        }

        var outcome = await desk.UndoAsync(click, group, key, click.Action, cancellation);
        return Reply.Update(await view.ShowAsync(outcome.Group, click.ReceivedAt, outcome.Note, cancellation));
    }
}
