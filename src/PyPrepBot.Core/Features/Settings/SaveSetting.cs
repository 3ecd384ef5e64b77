using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.Settings;

/// <summary>The form of a setting, filled in.</summary>
public sealed class SaveSetting(GroupDirectory directory, SettingsDesk desk, SettingsView view) : IInteractionHandler<ModalSubmit>
{
    public async Task<Reply> HandleAsync(ModalSubmit form, CancellationToken cancellation)
    {
        var group = await directory.OfAsync(form.Channel, cancellation);
        if (SettingKeys.Find(form.Action.Part(0)) is not { } key || !group.IsSetUp)
        {
            return Reply.Ephemeral(SettingsMessages.NoSuchKey(form.Action.Part(0)));
        }

        var typed = form.Fields.GetValueOrDefault("value", "");
        var outcome = await desk.ChangeAsync(form, group, key, typed, form.Action.Part(1), cancellation);
        return outcome.Unread is null
            ? Reply.Update(await view.ShowAsync(outcome.Group, form.ReceivedAt, outcome.Note, cancellation))
            : new FaultsReply(
                new Dictionary<string, string> { ["value"] = SettingsMessages.Unreadable(key) },
                SettingsMessages.Unreadable(key, typed, form.User.Platform));
    }
}
