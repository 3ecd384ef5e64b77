using PyPrepBot.Composition;
using PyPrepBot.Storage;
using PyPrepBot.Storage.Files;

namespace PyPrepBot.Commands;

/// <summary>Runs a command and turns what an operator can mend into a sentence and an exit code.</summary>
internal static class Guarded
{
    public static async Task<int> RunAsync(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (SettingsException settings)
        {
            return Say(settings.Message, ExitCode.BadSettings);
        }
        catch (BankLoadException bank)
        {
            return Say(
                $"{bank.Message}{Environment.NewLine}Mend these lines, then start again. `bank lint` checks without starting.",
                ExitCode.BadQuestions);
        }
        catch (StorageFailedException storage)
        {
            return Say(storage.Message, ExitCode.BadData);
        }
        catch (InvalidDataException file)
        {
            return Say(file.Message, ExitCode.BadData);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Ok;
        }
        catch (Exception failure)
        {
            return Say($"Something unforeseen went wrong: {failure.Message}{Environment.NewLine}{failure}", ExitCode.Failed);
        }
    }

    private static int Say(string words, int code)
    {
        Console.Error.WriteLine(words);
        return code;
    }
}
