using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.MySettings;

/// <summary>"Nickname": asks for one.</summary>
public sealed class OpenNicknameForm : IInteractionHandler<ButtonClick>
{
    public Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation) =>
        Task.FromResult(Reply.Form(SettingsMessages.NicknameForm()));
}
