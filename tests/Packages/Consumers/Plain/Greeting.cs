using KameleoonSdk;

namespace Plain;

public static class Greeting
{
    public static LogEvent Of(string visitorCode) => LogEvent.Track(visitorCode, "Greeted");
}
