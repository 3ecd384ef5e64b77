using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>The end of the steps: what was chosen is kept. Pressed again, it changes nothing more.</summary>
public sealed class FinishSetup(SetupWizard wizard, SetupDesk desk) : IInteractionHandler<ButtonClick>
{
    public async Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation)
    {
        var (group, wish, overtaken) = await wizard.ReadAsync(click, click.Action, cancellation);
        return overtaken is not null
            ? Reply.Update(overtaken)
            : await desk.SetUpAsync(group, wish, click, replaces: true, cancellation);
    }
}
