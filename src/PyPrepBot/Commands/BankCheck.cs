using Microsoft.Extensions.Configuration;
using PyPrepBot.Composition;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Questions.Grading;
using PyPrepBot.Storage.Files;

namespace PyPrepBot.Commands;

/// <summary>Whether there are questions to ask.</summary>
internal static class BankCheck
{
    public static Finding Look(IConfiguration settings)
    {
        var bank = BankFolder.Load(Settings.Folder(settings["Questions:Path"] ?? "questions"), KeyCheck.Faults);
        return bank.Faults.Count > 0
            ? DoctorMessages.BadQuestions(bank.Faults.Count)
            : DoctorMessages.Questions(bank.Questions.Count, bank.Questions.Select(question => question.Topic).Distinct().Count());
    }
}
