namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>The steps of a set-up, in order.</summary>
internal enum WizardStep
{
    Channel = 1,
    Zone,
    Time,
    Content,
}
