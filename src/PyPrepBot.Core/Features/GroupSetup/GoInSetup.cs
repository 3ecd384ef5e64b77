using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>Back and forth between the steps of a set-up.</summary>
public sealed class GoInSetup(SetupWizard wizard) : IInteractionHandler<ButtonClick>
{
    public Task<Reply> HandleAsync(ButtonClick click, CancellationToken cancellation) =>
        wizard.ShowAsync(click, click.Action, StepOf(click.Action.Part(0)), draft => draft, cancellation);

    private static WizardStep StepOf(string part) => part is [>= '1' and <= '4', ..] ? (WizardStep)(part[0] - '0') : WizardStep.Channel;
}
